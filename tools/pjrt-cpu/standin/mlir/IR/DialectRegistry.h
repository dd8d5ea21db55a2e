// Stand-in for MLIR's header of this name; see BuiltinOps.h.
#ifndef STABLEJET_STANDIN_MLIR_IR_DIALECTREGISTRY_H_
#define STABLEJET_STANDIN_MLIR_IR_DIALECTREGISTRY_H_

namespace mlir {
class DialectRegistry;
}  // namespace mlir

#endif
