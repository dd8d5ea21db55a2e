//! Buffers: who owns their memory, and for how long.

use super::*;

#[test]
fn values_may_be_dropped_in_any_order_and_used_on_any_thread() {
    let client = client(2);
    let dense = compile(&client, DENSE, 1).unwrap();
    let arguments = dense_arguments(&client, &client.devices()[0]);
    drop(client);
    let other = dense.clone();
    let y = std::thread::spawn(move || {
        let [x, w, b] = &arguments;
        let y = run(&other, &[&[x, w, b]]).unwrap().remove(0).remove(0);
        drop(arguments);
        y
    });
    let y = y.join().unwrap();
    drop(dense);
    assert_eq!(floats(&y), DENSE_RESULT);
}

#[test]
fn a_donated_buffer_is_deleted_and_cannot_be_used_again() {
    let client = client(1);
    let double = compile(&client, DOUBLE_IN_PLACE, 1).unwrap();
    let x = upload(&client, &[1., 2., 3., 4.], &[4], &client.devices()[0]);
    let y = run(&double, &[&[&x]]).unwrap().remove(0).remove(0);
    assert_eq!(floats(&y), [2., 4., 6., 8.]);
    assert!(x.is_deleted().unwrap());
    assert!(!y.is_deleted().unwrap());
    status(x.to_host());
    status(run(&double, &[&[&x]]));

    let kept = ExecuteOptions {
        non_donatable_inputs: vec![0],
    };
    let z = double.execute(&[&[&y]], &kept).unwrap().remove(0).remove(0);
    assert_eq!(floats(&z), [4., 8., 12., 16.]);
    assert!(!y.is_deleted().unwrap());
    assert_eq!(floats(&y), [2., 4., 6., 8.]);
}

#[test]
fn a_deleted_buffer_is_an_error_wherever_it_is_used() {
    let client = client(2);
    let dense = compile(&client, DENSE, 1).unwrap();
    let [x, w, b] = dense_arguments(&client, &client.devices()[0]);
    x.delete().unwrap();
    assert!(x.is_deleted().unwrap());
    status(x.to_host());
    status(x.ready());
    status(x.copy_to_device(&client.devices()[1]));
    status(run(&dense, &[&[&x, &w, &b]]));
    x.delete().unwrap();
}

#[test]
fn aligned_host_memory_is_used_in_place_and_let_go() {
    let client = client(4);
    let mut host = AlignedBytes::zeroed(4 << 10);
    host.as_mut_slice()[..4].copy_from_slice(&7_f32.to_le_bytes());
    let host = Arc::new(SharedBytes::from(host));
    let buffers: Vec<Buffer> = client
        .devices()
        .iter()
        .map(|device| {
            client
                .buffer_shared(host.clone(), ElementType::F32, &[1 << 10], device)
                .unwrap()
        })
        .collect();
    for buffer in &buffers {
        assert_eq!(
            buffer.unsafe_pointer().unwrap(),
            host.as_slice().as_ptr().addr()
        );
        assert_eq!(floats(buffer)[0], 7.);
    }
    assert!(Arc::strong_count(&host) > buffers.len());

    let released = Arc::downgrade(&host);
    drop(host);
    assert_eq!(floats(&buffers[3])[0], 7.);
    drop(buffers);
    // The plugin may let go on a thread of its own.
    while released.upgrade().is_some() {
        std::thread::yield_now();
    }
}

#[test]
fn a_copied_buffer_does_not_need_the_hosts_bytes() {
    let client = client(2);
    let mut host = bytes(&[1., 2.]);
    let a = client
        .buffer(&host, ElementType::F32, &[2], &client.devices()[0])
        .unwrap();
    host.fill(0xff);
    assert_eq!(floats(&a), [1., 2.]);
    let b = a.copy_to_device(&client.devices()[1]).unwrap();
    drop(a);
    assert_eq!(b.device(), &client.devices()[1]);
    assert_eq!(floats(&b), [1., 2.]);
}

#[test]
fn buffers_of_every_rank_and_of_no_elements_survive_the_round_trip() {
    let client = client(1);
    let device = &client.devices()[0];
    let types = [
        ElementType::Pred,
        ElementType::S32,
        ElementType::S64,
        ElementType::U32,
        ElementType::F16,
        ElementType::BF16,
        ElementType::F32,
    ];
    for dims in [&[][..], &[0], &[3], &[2, 3], &[2, 0, 4], &[1, 2, 3, 4]] {
        for element_type in types {
            let len = dims.iter().product::<usize>() * element_type.size_bytes();
            let host: Vec<u8> = (0..len).map(|i| (i % 2) as u8).collect();
            let buffer = client.buffer(&host, element_type, dims, device).unwrap();
            assert_eq!(buffer.element_type().unwrap(), element_type);
            assert_eq!(buffer.dims().unwrap(), dims);
            assert_eq!(buffer.to_host().unwrap(), host, "{element_type} {dims:?}");
            let mut shared = AlignedBytes::zeroed(len);
            shared.as_mut_slice().copy_from_slice(&host);
            let buffer = client
                .buffer_shared(Arc::new(shared.into()), element_type, dims, device)
                .unwrap();
            assert_eq!(buffer.to_host().unwrap(), host, "{element_type} {dims:?}");
        }
    }
}
