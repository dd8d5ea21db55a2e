// Stand-in for XLA's header of this name, to save time: pjrt_client.h only names the class.
#ifndef STABLEJET_STANDIN_XLA_SERVICE_HLO_COST_ANALYSIS_H_
#define STABLEJET_STANDIN_XLA_SERVICE_HLO_COST_ANALYSIS_H_

namespace xla {

class HloCostAnalysis {
 public:
  virtual ~HloCostAnalysis();
};

}  // namespace xla

#endif
