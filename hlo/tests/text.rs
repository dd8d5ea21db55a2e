//! The printed form, and the refusal of shapes that do not fit.

use hlo::{
    Comparison, Component, DType, DotDims, Graph, Module, Tensor, Window, concatenate, for_loop,
};

/// One program with every kind of operation.
fn every_operation() -> Module {
    let graph = Graph::new("every_operation");
    let scope = graph
        .scope(Component::new("unet"), DType::F32)
        .at("block")
        .at(0);
    let x = graph.input("x", DType::F32, [1, 4, 4, 2]);
    let ids = graph.input("ids", DType::S32, [3]);
    let entered = scope.enter();
    let kernel = scope.conv_kernel("conv.weight", [8, 2, 3, 3]);
    let window = Window {
        strides: [2, 2],
        padding: [[0, 1], [1, 1]],
        ..Window::VALID
    };
    let y = x.convolution(kernel, window).reshape([4, 8]);
    let table = scope.param("table.weight", [5, 8]);
    let rows = table.gather_rows(ids);
    let dims = DotDims {
        batch: [&[], &[]],
        contracting: [&[1], &[1]],
    };
    let z = y.dot_general(rows, dims, DType::F32);
    let z =
        (z.exponential() + z.logistic() * 0.5 - z.tanh()).maximum(z.abs()) / (z * z + 1.0).sqrt();
    let z = (z * z).rsqrt().log().remainder(z);
    let z = z
        .compare(Comparison::Le, -z)
        .select(z.sine(), z.cosine())
        .clamp(-1.0, 1.0);
    let z = concatenate(
        &[
            z.slice_in_dim(0, 0, 2),
            z.transpose(&[1, 0])
                .pad(&[0, 0], &[0, 0], 0.0)
                .slice(&[0, 0], &[2, 3]),
        ],
        0,
    );
    let sums = for_loop(2, &[z], &[], |i, carried, _| {
        let zero = graph.scalar(DType::S32, 0.0);
        let row = carried[0].dynamic_slice(&[i, zero], &[1, 3]);
        vec![carried[0].dynamic_update_slice(row + row, &[i, zero])]
    });
    let mean = sums[0].reduce_mean(&[0]) + sums[0].reduce_max(&[0]);
    let mean =
        mean + graph.constant_f32(&[1.0, 2.0, f32::INFINITY], [3]) + graph.iota(DType::F32, [3], 0);
    graph.output("mean", mean.convert(DType::BF16));
    graph.output_donated("x", x + x.minimum(x.full_like(f64::INFINITY)), x);
    drop(entered);
    graph.finish()
}

#[test]
fn the_text_is_the_golden_one() {
    let text = every_operation().text();
    let golden = include_str!("golden/every_operation.mlir");
    for (number, (got, want)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(got, want, "line {}", number + 1);
    }
    assert_eq!(text, golden);
}

#[test]
fn the_golden_has_every_operation_that_the_sources_name() {
    let golden = include_str!("golden/every_operation.mlir");
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/src/ops");
    for file in std::fs::read_dir(sources).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for rest in source.split("\"stablehlo.").skip(1) {
            let name = rest.split('"').next().unwrap();
            let operation = format!("\"stablehlo.{name}\"(");
            assert!(golden.contains(&operation), "{name} is not in the golden");
        }
    }
}

#[test]
fn building_twice_gives_the_same_bytes() {
    assert_eq!(every_operation().text(), every_operation().text());
    assert!(!every_operation().text_without_locations().contains("loc"));
}

#[test]
fn the_signature_has_inputs_then_params_and_donations() {
    let module = every_operation();
    let inputs: Vec<_> = module
        .inputs()
        .iter()
        .map(|input| (input.name.as_str(), input.donated_to))
        .collect();
    assert_eq!(inputs, [("x", Some(1)), ("ids", None)]);
    let params: Vec<_> = module
        .params()
        .iter()
        .map(|param| (param.name.as_str(), param.dims.as_slice()))
        .collect();
    assert_eq!(
        params,
        [
            ("block.0.conv.weight", &[3, 3, 2, 8][..]),
            ("block.0.table.weight", &[5, 8])
        ]
    );
    assert_eq!(module.params()[0].stored_dims(), [8, 2, 3, 3]);
}

#[test]
fn the_work_of_products_and_convolutions_is_counted_as_often_as_it_runs() {
    fn product(x: Tensor<'_>) -> Tensor<'_> {
        let dims = DotDims {
            batch: [&[0], &[0]],
            contracting: [&[2], &[2]],
        };
        x.dot_general(x, dims, DType::F32)
    }
    let graph = Graph::new("work");
    let x = graph.input("x", DType::F32, [2, 3, 4]);
    // [2, 3, 3] results of 4 products and as many sums each.
    let _ = product(x);
    assert_eq!(graph.finish().flops(), 2 * 2 * 3 * 3 * 4);

    let graph = Graph::new("loops");
    let x = graph.input("x", DType::F32, [2, 3, 4]);
    let image = graph.input("image", DType::F32, [1, 5, 5, 2]);
    let kernel = graph.input("kernel", DType::F32, [3, 3, 2, 7]);
    let _ = for_loop(5, &[x], &[], |_, carried, _| {
        let inner = for_loop(2, carried, &[], |_, carried, _| {
            let _ = product(carried[0]);
            vec![carried[0]]
        });
        vec![inner[0]]
    });
    let _ = image.convolution(kernel, Window::VALID);
    let convolution = 2 * (3 * 3 * 2) * (3 * 3 * 7);
    assert_eq!(graph.finish().flops(), 10 * 2 * 2 * 3 * 3 * 4 + convolution);
}

#[test]
fn probes_are_outputs_of_a_graph_that_has_them_and_nothing_otherwise() {
    let trace = |graph: Graph| {
        let x = graph.input("x", DType::F32, [2]);
        let scope = graph.scope(Component::new("unet"), DType::F32);
        scope.at("down_blocks").at(1).probe(x);
        graph.output("sum", x + x);
        let module = graph.finish();
        let outputs = module.outputs().iter();
        outputs
            .map(|output| output.name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(trace(Graph::new("plain")), ["sum"]);
    let probed = Graph::new("probed").with_probes();
    assert_eq!(trace(probed), ["down_blocks.1", "sum"]);
}

#[test]
#[should_panic(expected = "stablehlo.add at \"down_blocks.1\": f32[2,3] and f32[3,2] differ")]
fn shapes_that_do_not_fit_are_named_with_the_operation_and_the_scope() {
    let graph = Graph::new("wrong");
    let _scope = graph
        .scope(Component::new("unet"), DType::F32)
        .at("down_blocks")
        .at(1)
        .enter();
    let _ = graph.input("a", DType::F32, [2, 3]) + graph.input("b", DType::F32, [3, 2]);
}
