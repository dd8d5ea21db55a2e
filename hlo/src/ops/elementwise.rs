use crate::{DType, Shape, Tensor};
use std::ops::{Add, Div, Mul, Neg, Sub};

/// The direction of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Less than.
    Lt,
    /// Less than or equal.
    Le,
    /// Greater than.
    Gt,
    /// Greater than or equal.
    Ge,
}

impl Comparison {
    fn name(self) -> &'static str {
        match self {
            Comparison::Eq => "EQ",
            Comparison::Ne => "NE",
            Comparison::Lt => "LT",
            Comparison::Le => "LE",
            Comparison::Gt => "GT",
            Comparison::Ge => "GE",
        }
    }
}

impl<'g> Tensor<'g> {
    /// The larger of two elements.
    pub fn maximum(self, other: Tensor<'g>) -> Tensor<'g> {
        self.binary("stablehlo.maximum", other)
    }

    /// The smaller of two elements.
    pub fn minimum(self, other: Tensor<'g>) -> Tensor<'g> {
        self.binary("stablehlo.minimum", other)
    }

    /// The remainder of a division, with the sign of the dividend.
    pub fn remainder(self, other: Tensor<'g>) -> Tensor<'g> {
        self.binary("stablehlo.remainder", other)
    }

    /// `e^x`.
    pub fn exponential(self) -> Tensor<'g> {
        self.float_unary("stablehlo.exponential")
    }

    /// The natural logarithm.
    pub fn log(self) -> Tensor<'g> {
        self.float_unary("stablehlo.log")
    }

    /// The square root.
    pub fn sqrt(self) -> Tensor<'g> {
        self.float_unary("stablehlo.sqrt")
    }

    /// `1 / sqrt(x)`.
    pub fn rsqrt(self) -> Tensor<'g> {
        self.float_unary("stablehlo.rsqrt")
    }

    /// The hyperbolic tangent.
    pub fn tanh(self) -> Tensor<'g> {
        self.float_unary("stablehlo.tanh")
    }

    /// The sine of radians.
    pub fn sine(self) -> Tensor<'g> {
        self.float_unary("stablehlo.sine")
    }

    /// The cosine of radians.
    pub fn cosine(self) -> Tensor<'g> {
        self.float_unary("stablehlo.cosine")
    }

    /// `1 / (1 + e^-x)`.
    pub fn logistic(self) -> Tensor<'g> {
        self.float_unary("stablehlo.logistic")
    }

    /// The magnitude.
    pub fn abs(self) -> Tensor<'g> {
        self.graph()
            .push_one("stablehlo.abs", &[self], vec![], self.shape())
    }

    /// Each element held between two bounds.
    pub fn clamp(self, low: f64, high: f64) -> Tensor<'g> {
        let (low, high) = (
            self.graph().scalar(self.dtype(), low),
            self.graph().scalar(self.dtype(), high),
        );
        self.graph()
            .push_one("stablehlo.clamp", &[low, self, high], vec![], self.shape())
    }

    /// A `pred` of the same dimensions.
    pub fn compare(self, direction: Comparison, other: Tensor<'g>) -> Tensor<'g> {
        self.expect_same_shape("stablehlo.compare", other);
        let attribute = format!("#stablehlo<comparison_direction {}>", direction.name());
        let result = Shape::new(DType::Pred, self.dims());
        self.graph().push_one(
            "stablehlo.compare",
            &[self, other],
            vec![("comparison_direction", attribute)],
            result,
        )
    }

    /// `self ? on_true : on_false`, elementwise; `self` is a `pred` of their dimensions or a scalar.
    pub fn select(self, on_true: Tensor<'g>, on_false: Tensor<'g>) -> Tensor<'g> {
        on_true.expect_same_shape("stablehlo.select", on_false);
        let (pred, result) = (self.shape(), on_true.shape());
        if pred.dtype != DType::Pred || (pred.dims != result.dims && pred.rank() != 0) {
            self.fail(
                "stablehlo.select",
                format!("{pred} cannot choose between {result}"),
            );
        }
        self.graph().push_one(
            "stablehlo.select",
            &[self, on_true, on_false],
            vec![],
            result,
        )
    }

    /// The same elements in another type; no operation if it is the same type.
    pub fn convert(self, dtype: DType) -> Tensor<'g> {
        if self.dtype() == dtype {
            return self;
        }
        self.graph().push_one(
            "stablehlo.convert",
            &[self],
            vec![],
            Shape::new(dtype, self.dims()),
        )
    }

    /// A tensor of this one's shape filled with `value`.
    pub fn full_like(self, value: f64) -> Tensor<'g> {
        let shape = self.shape();
        self.graph().full(shape.dtype, shape.dims, value)
    }

    fn float_unary(self, name: &'static str) -> Tensor<'g> {
        if !self.dtype().is_float() {
            self.fail(name, format!("{} is not floating point", self.shape()));
        }
        self.graph().push_one(name, &[self], vec![], self.shape())
    }

    fn binary(self, name: &'static str, other: Tensor<'g>) -> Tensor<'g> {
        self.expect_same_shape(name, other);
        self.graph()
            .push_one(name, &[self, other], vec![], self.shape())
    }

    fn expect_same_shape(self, name: &str, other: Tensor<'g>) {
        let (left, right) = (self.shape(), other.shape());
        if left != right {
            self.fail(name, format!("{left} and {right} differ"));
        }
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $op:literal) => {
        impl<'g> $trait for Tensor<'g> {
            type Output = Tensor<'g>;
            fn $method(self, other: Tensor<'g>) -> Tensor<'g> {
                self.binary($op, other)
            }
        }
        /// With a scalar of the tensor's own element type.
        impl<'g> $trait<f64> for Tensor<'g> {
            type Output = Tensor<'g>;
            fn $method(self, scalar: f64) -> Tensor<'g> {
                self.binary($op, self.full_like(scalar))
            }
        }
    };
}
operator!(Add, add, "stablehlo.add");
operator!(Sub, sub, "stablehlo.subtract");
operator!(Mul, mul, "stablehlo.multiply");
operator!(Div, div, "stablehlo.divide");

impl<'g> Neg for Tensor<'g> {
    type Output = Tensor<'g>;
    fn neg(self) -> Tensor<'g> {
        self.graph()
            .push_one("stablehlo.negate", &[self], vec![], self.shape())
    }
}
