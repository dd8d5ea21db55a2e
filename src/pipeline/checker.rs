//! Pictures are checked before they are shown.

use super::PipelineError;
use super::launcher::Launcher;
use crate::image::Image;
use crate::models::safety::is_flagged;

impl Launcher<'_> {
    /// Checks pictures, `[h, w, c]` of each in [0, 1], and makes those black that are not to be shown. Says which these are, if
    /// the model has a safety checker.
    pub(super) fn check(
        &self,
        [height, width]: [usize; 2],
        pictures: &mut [Vec<f32>],
    ) -> Result<Vec<Option<bool>>, PipelineError> {
        let model = self.programs.model();
        let (Some(program), Some(checker)) = (model.image_checker(), &model.safety_checker) else {
            return Ok(vec![None; pictures.len()]);
        };
        let judged = self.run_on_each(program, "pixels", pictures.len(), |_, index| {
            // It looks at the bytes that would be shown.
            let image = Image::from_unit(&pictures[index], height, width);
            let image = image.expect("as many numbers as the picture has");
            checker.preparation.prepare(&image)
        })?;
        let flags = judged.iter().zip(pictures).map(|(judged, picture)| {
            let flagged = is_flagged(&judged[0], &judged[1]);
            if flagged {
                picture.fill(0.0);
            }
            Some(flagged)
        });
        Ok(flags.collect())
    }
}
