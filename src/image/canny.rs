//! Edges (Canny 1986) to the pixel as OpenCV's `Canny(image, 100, 200)` finds them in a picture of three channels, with which the
//! ControlNets for edges were trained.

use super::Image;

/// What an edge has to exceed beside a strong one, and by itself: sums of both slopes' sizes.
const WEAK: i32 = 100;
const STRONG: i32 = 200;

/// The tangent of 22.5 degrees, with 15 bits behind the point.
const TANGENT: i32 = 13_573;

/// The slope at a pixel, across and down.
#[derive(Clone, Copy, Default)]
struct Slope {
    x: i32,
    y: i32,
}

impl Slope {
    fn size(self) -> i32 {
        self.x.abs() + self.y.abs()
    }
}

impl Image {
    /// The picture's edges, white on black.
    #[must_use]
    pub fn edges(&self) -> Image {
        let (width, height) = (self.width, self.height);
        let slopes = Slopes::of(self);
        let mut is_edge = vec![false; width * height];
        let is_weak: Vec<bool> = (0..width * height)
            .map(|place| slopes.is_thin(place % width, place / width))
            .collect();
        let is_strong = |&place: &usize| is_weak[place] && slopes.0[place].size() > STRONG;
        let mut reached: Vec<usize> = (0..width * height).filter(is_strong).collect();
        reached.iter().for_each(|&place| is_edge[place] = true);
        // From strong edges along weak ones.
        while let Some(place) = reached.pop() {
            let (x, y) = (place % width, place / width);
            for y in y.saturating_sub(1)..height.min(y + 2) {
                for x in x.saturating_sub(1)..width.min(x + 2) {
                    let beside = y * width + x;
                    if is_weak[beside] && !is_edge[beside] {
                        is_edge[beside] = true;
                        reached.push(beside);
                    }
                }
            }
        }
        let pixels = is_edge.into_iter().flat_map(|is| [u8::from(is) * 255; 3]);
        Image {
            width,
            height,
            pixels: pixels.collect(),
        }
    }
}

/// The steepest channel's slope at each pixel, and the picture's width.
struct Slopes(Vec<Slope>, usize);

impl Slopes {
    /// Sobel's, with the picture's edge repeated outside.
    fn of(image: &Image) -> Slopes {
        let (width, height) = (image.width, image.height);
        let slope = |place: usize| {
            let at = |x: usize, y: usize, channel: usize| {
                // One to the right and down, so that what lies outside is no negative number.
                let (x, y) = (x.max(1).min(width) - 1, y.max(1).min(height) - 1);
                i32::from(image.pixels[(y * width + x) * 3 + channel])
            };
            let (x, y) = (place % width, place / width);
            let mut steepest = Slope::default();
            for channel in 0..3 {
                let column =
                    |x| at(x, y, channel) + 2 * at(x, y + 1, channel) + at(x, y + 2, channel);
                let row = |y| at(x, y, channel) + 2 * at(x + 1, y, channel) + at(x + 2, y, channel);
                let slope = Slope {
                    x: column(x + 2) - column(x),
                    y: row(y + 2) - row(y),
                };
                if slope.size() > steepest.size() || channel == 0 {
                    steepest = slope;
                }
            }
            steepest
        };
        Slopes((0..width * height).map(slope).collect(), width)
    }

    /// Whether a pixel is at least a weak edge, and the steepest across it.
    fn is_thin(&self, x: usize, y: usize) -> bool {
        let slope = self.0[y * self.1 + x];
        let size = slope.size();
        // Outside all is flat.
        let beside = |right: isize, down: isize| {
            let x = x.checked_add_signed(right).filter(|&x| x < self.1);
            let place = x
                .zip(y.checked_add_signed(down))
                .map(|(x, y)| y * self.1 + x);
            place
                .and_then(|place| self.0.get(place))
                .map_or(0, |slope| slope.size())
        };
        let (across, down) = (slope.x.abs() * TANGENT, slope.y.abs() << 15);
        if size <= WEAK {
            false
        } else if down < across {
            size > beside(-1, 0) && size >= beside(1, 0)
        } else if down > across + (slope.x.abs() << 16) {
            size > beside(0, -1) && size >= beside(0, 1)
        } else {
            let right = if (slope.x ^ slope.y) < 0 { -1 } else { 1 };
            size > beside(-right, -1) && size > beside(right, 1)
        }
    }
}
