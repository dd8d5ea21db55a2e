// Custom calls of programs to the kernels (kernels/kernels.h): XLA FFI handlers, for arrays in row-major order, all of
// one element type.
#include "kernel_calls.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "kernels/kernels.h"
#include "xla/ffi/api/ffi.h"
#include "xla/ffi/ffi_api.h"

namespace plugin {
namespace {

namespace ffi = xla::ffi;
using Array = ffi::AnyBuffer;
using Output = ffi::Result<Array>;
using kernels::Bf16;
using kernels::Kernel;
using kernels::KernelTable;

/// Memory between calls: large blocks, whose first touch costs more than the work that some calls do in them.
class Scratch {
 public:
  explicit Scratch(int64_t floats) : block_(Take(static_cast<size_t>(floats) * sizeof(float))) {}
  ~Scratch() {
    if (block_.data == nullptr) return;
    std::lock_guard<std::mutex> lock(mutex_);
    free_.push_back(block_);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  float* data() const { return static_cast<float*>(block_.data); }

 private:
  struct Block {
    void* data;
    size_t size;
  };

  static Block Take(size_t size) {
    Block block = {nullptr, 0};
    {
      std::lock_guard<std::mutex> lock(mutex_);
      if (!free_.empty()) {
        block = free_.back();
        free_.pop_back();
      }
    }
    if (block.data != nullptr && block.size >= size) return block;
    std::free(block.data);
    size = (size / 64 + 1) * 64;
    block = {std::aligned_alloc(64, size), size};
    return block;
  }

  static std::mutex mutex_;
  // At most as many as there were calls at one time.
  static std::vector<Block> free_;

  Block block_;
};

std::mutex Scratch::mutex_;
std::vector<Scratch::Block> Scratch::free_;

/// What the threads of one kernel's run share. Threads of the pool that come too late find no task left, so the caller
/// waits only for tasks that somebody has begun: it never waits for a thread.
struct Run {
  void (*task)(void* argument, int64_t index);
  void* argument;
  int64_t tasks;
  std::atomic<int64_t> next{0};
  std::atomic<int64_t> done{0};

  void Work() {
    for (int64_t i = next++; i < tasks; i = next++) {
      task(argument, i);
      ++done;
    }
  }
};

/// Runs kernels on XLA's own threads: a second pool would fight with them for the cores.
kernels::Parallel On(ffi::ThreadPool& pool) {
  const auto run = [](void* context, int64_t tasks, void (*task)(void*, int64_t), void* argument) {
    auto& pool = *static_cast<ffi::ThreadPool*>(context);
    auto shared = std::make_shared<Run>();
    shared->task = task;
    shared->argument = argument;
    shared->tasks = tasks;
    for (int64_t i = 1; i < tasks; ++i) {
      pool.Schedule([shared] { shared->Work(); });
    }
    shared->Work();
    while (shared->done.load() < tasks) std::this_thread::yield();
  };
  return {&pool, run, static_cast<int>(std::max<int64_t>(1, pool.num_threads()))};
}

ffi::Error Wrong(const char* call) {
  return ffi::Error(ffi::ErrorCode::kInvalidArgument, std::string(call) + ": the shapes do not fit together");
}

/// Runs a kernel on XLA's threads, with the memory that it asks for.
template <class Call>
ffi::Error Launch(ffi::ThreadPool& pool, const Kernel<Call>& kernel, const Call& call) {
  const kernels::Parallel parallel = On(pool);
  const Scratch scratch(kernel.scratch(call, parallel.threads));
  if (scratch.data() == nullptr) {
    return ffi::Error(ffi::ErrorCode::kResourceExhausted, "no memory for a kernel's scratch");
  }
  kernel.run(call, parallel, scratch.data());
  return ffi::Error::Success();
}

/// Calls launch(table) with the kernels for the arrays' type, which all arrays must have.
template <class Launch>
ffi::Error ByType(const char* call, std::initializer_list<const Array*> arrays, const Launch& launch) {
  const ffi::DataType type = (*arrays.begin())->element_type();
  const bool alike = std::all_of(arrays.begin(), arrays.end(), [type](const Array* array) {
    return array == nullptr || array->element_type() == type;
  });
  if (alike && type == ffi::F32 && kernels::kernels<float>() != nullptr) return launch(*kernels::kernels<float>());
  if (alike && type == ffi::BF16 && kernels::kernels<Bf16>() != nullptr) return launch(*kernels::kernels<Bf16>());
  return ffi::Error(ffi::ErrorCode::kUnimplemented, std::string(call) + ": no kernel for arrays of these types here");
}

/// The element type of a table of kernels.
template <class T>
T ElementType(const KernelTable<T>&);
template <class Table>
using ElementOf = decltype(ElementType(std::declval<Table>()));

template <class T>
T* Data(const Array& array) {
  return static_cast<T*>(array.untyped_data());
}

template <class T>
T* Data(const std::optional<Array>& array) {
  return array ? Data<T>(*array) : nullptr;
}

const Array* Pointer(const std::optional<Array>& array) { return array ? &*array : nullptr; }

/// Whether an array has these dimensions.
bool Is(const Array& array, std::initializer_list<int64_t> dims) {
  const auto actual = array.dimensions();
  return actual.size() == dims.size() && std::equal(actual.begin(), actual.end(), dims.begin());
}

/// Operands that a call may leave out, in their order.
class Optional {
 public:
  explicit Optional(const ffi::RemainingArgs& operands) : operands_(operands) {}

  std::optional<Array> Take(bool given) {
    if (!given) return std::nullopt;
    const ffi::ErrorOr<Array> array = operands_.get<Array>(next_++);
    return array.has_value() ? std::optional<Array>(array.value()) : std::nullopt;
  }
  /// Whether there were as many as were taken.
  bool Fit() const { return operands_.size() == next_; }

 private:
  const ffi::RemainingArgs& operands_;
  size_t next_ = 0;
};

/// Whether these are `matrices` right operands [depth, columns] as the kernels take them: in whole panels.
bool ArePacked(const Array& weights, int64_t matrices, int64_t depth, int64_t columns) {
  return columns % kernels::kPanel == 0 && depth % kernels::kDepthStep == 0 &&
         Is(weights, {matrices, columns / kernels::kPanel, depth, kernels::kPanel});
}

ffi::Error Linear(ffi::ThreadPool pool, Array x, Array weights, ffi::RemainingArgs rest, Output y, int64_t has_bias,
                  int64_t has_residual, int64_t geglu) {
  constexpr char kCall[] = "stablejet.linear";
  Optional optional(rest);
  const std::optional<Array> bias = optional.Take(has_bias != 0), residual = optional.Take(has_residual != 0);
  if (x.dimensions().size() != 2 || y->dimensions().size() != 2 || !optional.Fit()) return Wrong(kCall);
  const int64_t rows = x.dimensions()[0], depth = x.dimensions()[1], columns = y->dimensions()[1];
  const int64_t parts = geglu != 0 ? 2 : 1;
  if (x.element_count() == 0 || !Is(*y, {rows, columns}) || !ArePacked(weights, parts, depth, columns) ||
      (bias && !Is(*bias, {parts * columns})) || (residual && !Is(*residual, {rows, columns})) ||
      (geglu != 0 && (!bias || residual))) {
    return Wrong(kCall);
  }
  return ByType(kCall, {&x, &weights, &*y, Pointer(bias), Pointer(residual)}, [&](const auto& table) {
    using T = ElementOf<decltype(table)>;
    const kernels::Linear<T> call = {rows, depth, columns, geglu != 0, Data<T>(x), Data<T>(weights),
                                     Data<T>(bias), Data<T>(residual), Data<T>(*y)};
    return Launch(pool, table.linear, call);
  });
}

/// The calls of 3x3 convolutions.
constexpr char kConvolution[] = "stablejet.convolution", kUpsample[] = "stablejet.upsample";

ffi::Error Convolve(ffi::ThreadPool& pool, const char* name, const Array& x, const Array& weights,
                    const Array& bias, const ffi::RemainingArgs& rest, const Array& y, bool has_residual,
                    int64_t stride, int64_t padding) {
  Optional optional(rest);
  const std::optional<Array> residual = optional.Take(has_residual);
  if (x.dimensions().size() != 4 || y.dimensions().size() != 4 || !optional.Fit()) return Wrong(name);
  const auto in = x.dimensions(), out = y.dimensions();
  const int64_t n = in[0], ci = in[3], co = out[3];
  const bool each = bias.dimensions().size() == 2;
  if (x.element_count() == 0 || out[0] != n || !ArePacked(weights, 1, 9 * ci, co) ||
      !(each ? Is(bias, {n, co}) : Is(bias, {co})) || (residual && !Is(*residual, {n, out[1], out[2], co}))) {
    return Wrong(name);
  }
  return ByType(name, {&x, &weights, &bias, &y, Pointer(residual)}, [&](const auto& table) {
    using T = ElementOf<decltype(table)>;
    const kernels::Convolution<T> call = {
        n,          in[1],            in[2],         ci,             out[1],           out[2],    co, stride, padding,
        Data<T>(x), Data<T>(weights), Data<T>(bias), each ? co : 0, Data<T>(residual), Data<T>(y)};
    return Launch(pool, name == kUpsample ? table.upsample : table.convolution, call);
  });
}

/// Whether the last of `to` places of a 3x3 kernel along a side still begins within its `extent` pixels and the padding.
bool Reaches(int64_t extent, int64_t stride, int64_t padding, int64_t to) {
  return to >= 1 && (to - 1) * stride < extent + padding;
}

ffi::Error Convolution(ffi::ThreadPool pool, Array x, Array weights, Array bias, ffi::RemainingArgs rest, Output y,
                       int64_t has_residual, int64_t stride, int64_t padding) {
  const auto in = x.dimensions(), out = y->dimensions();
  if (in.size() != 4 || out.size() != 4 || stride < 1 || padding < 0 || padding > 2 ||
      !Reaches(in[1], stride, padding, out[1]) || !Reaches(in[2], stride, padding, out[2])) {
    return Wrong(kConvolution);
  }
  return Convolve(pool, kConvolution, x, weights, bias, rest, *y, has_residual != 0, stride, padding);
}

ffi::Error Upsample(ffi::ThreadPool pool, Array x, Array weights, Array bias, ffi::RemainingArgs rest, Output y) {
  const auto in = x.dimensions(), out = y->dimensions();
  if (in.size() != 4 || out.size() != 4 || out[1] != 2 * in[1] || out[2] != 2 * in[2]) return Wrong(kUpsample);
  return Convolve(pool, kUpsample, x, weights, bias, rest, *y, false, 1, 1);
}

ffi::Error Attention(ffi::ThreadPool pool, Array q, Array k, Array v, Output out, int64_t causal,
                     int64_t heads) {
  constexpr char kCall[] = "stablejet.attention";
  if (q.dimensions().size() != 3 || k.dimensions().size() != 3 || heads < 1) return Wrong(kCall);
  const int64_t n = q.dimensions()[0], t = q.dimensions()[1], c = q.dimensions()[2], s = k.dimensions()[1];
  if (!Is(k, {n, s, c}) || !Is(v, {n, s, c}) || !Is(*out, {n, t, c}) || c % heads != 0 ||
      (q.element_type() == ffi::BF16 && c / heads % 2 != 0) || q.element_count() == 0 || s == 0) {
    return Wrong(kCall);
  }
  return ByType(kCall, {&q, &k, &v, &*out}, [&](const auto& table) {
    using T = ElementOf<decltype(table)>;
    const kernels::Attention<T> call = {n,          heads,      t,          s,            c / heads, causal != 0,
                                        Data<T>(q), Data<T>(k), Data<T>(v), Data<T>(*out)};
    return Launch(pool, table.attention, call);
  });
}

ffi::Error GroupNorm(ffi::ThreadPool pool, Array x, Array scale, Array shift, ffi::Buffer<ffi::F32> epsilon, Output y,
                     int64_t groups, int64_t silu) {
  constexpr char kCall[] = "stablejet.group_norm";
  if (x.dimensions().size() != 4) return Wrong(kCall);
  const auto in = x.dimensions();
  const int64_t n = in[0], c = in[3];
  if (!Is(*y, {n, in[1], in[2], c}) || !Is(scale, {c}) || !Is(shift, {c}) || epsilon.element_count() != 1 ||
      groups < 1 || c % groups != 0 || c % kernels::kPanel != 0 || x.element_count() == 0) {
    return Wrong(kCall);
  }
  return ByType(kCall, {&x, &scale, &shift, &*y}, [&](const auto& table) {
    using T = ElementOf<decltype(table)>;
    const kernels::GroupNorm<T> call = {n,          in[1] * in[2],  c,              groups, Data<T>(x), Data<T>(scale),
                                        Data<T>(shift), epsilon.typed_data()[0], silu != 0, Data<T>(*y)};
    return Launch(pool, table.group_norm, call);
  });
}

ffi::Error LayerNorm(ffi::ThreadPool pool, Array x, Array scale, Array shift, ffi::Buffer<ffi::F32> epsilon,
                     Output y) {
  constexpr char kCall[] = "stablejet.layer_norm";
  if (x.dimensions().size() != 2) return Wrong(kCall);
  const int64_t rows = x.dimensions()[0], c = x.dimensions()[1];
  if (!Is(*y, {rows, c}) || !Is(scale, {c}) || !Is(shift, {c}) || epsilon.element_count() != 1 ||
      c % kernels::kPanel != 0 || x.element_count() == 0) {
    return Wrong(kCall);
  }
  return ByType(kCall, {&x, &scale, &shift, &*y}, [&](const auto& table) {
    using T = ElementOf<decltype(table)>;
    const kernels::LayerNorm<T> call = {rows, c, Data<T>(x), Data<T>(scale), Data<T>(shift),
                                        epsilon.typed_data()[0], Data<T>(*y)};
    return Launch(pool, table.layer_norm, call);
  });
}

#define CALL_OF(operands) ffi::Ffi::Bind().Ctx<ffi::ThreadPool>().operands
#define THREE_ARRAYS Arg<Array>().Arg<Array>().Arg<Array>()
XLA_FFI_DEFINE_HANDLER(LinearHandler, Linear,
                       CALL_OF(Arg<Array>().Arg<Array>().RemainingArgs().Ret<Array>())
                           .Attr<int64_t>("bias")
                           .Attr<int64_t>("residual")
                           .Attr<int64_t>("geglu"));
XLA_FFI_DEFINE_HANDLER(ConvolutionHandler, Convolution,
                       CALL_OF(THREE_ARRAYS.RemainingArgs().Ret<Array>())
                           .Attr<int64_t>("residual")
                           .Attr<int64_t>("stride")
                           .Attr<int64_t>("padding"));
XLA_FFI_DEFINE_HANDLER(UpsampleHandler, Upsample, CALL_OF(THREE_ARRAYS.RemainingArgs().Ret<Array>()));
XLA_FFI_DEFINE_HANDLER(AttentionHandler, Attention,
                       CALL_OF(THREE_ARRAYS.Ret<Array>()).Attr<int64_t>("causal").Attr<int64_t>("heads"));
XLA_FFI_DEFINE_HANDLER(GroupNormHandler, GroupNorm,
                       CALL_OF(THREE_ARRAYS.Arg<ffi::Buffer<ffi::F32>>().Ret<Array>())
                           .Attr<int64_t>("groups")
                           .Attr<int64_t>("silu"));
XLA_FFI_DEFINE_HANDLER(LayerNormHandler, LayerNorm,
                       CALL_OF(THREE_ARRAYS.Arg<ffi::Buffer<ffi::F32>>().Ret<Array>()));
#undef THREE_ARRAYS
#undef CALL_OF

}  // namespace

void RegisterKernelCalls() {
  static const bool registered = [] {
    const XLA_FFI_Api* api = xla::ffi::GetXlaFfiApi();
    const std::pair<const char*, XLA_FFI_Handler*> handlers[] = {
        {"stablejet.linear", LinearHandler},       {kConvolution, ConvolutionHandler},
        {kUpsample, UpsampleHandler},              {"stablejet.attention", AttentionHandler},
        {"stablejet.group_norm", GroupNormHandler}, {"stablejet.layer_norm", LayerNormHandler}};
    for (const auto& [name, handler] : handlers) {
      // A name that is taken belongs to another copy of this plugin in the process.
      if (XLA_FFI_Error* error = ffi::Ffi::RegisterStaticHandler(api, name, "Host", handler)) {
        ffi::internal::DestroyError(api, error);
      }
    }
    return true;
  }();
  static_cast<void>(registered);
}

KernelSets GetKernelSets() {
  const auto set = [](const auto* table) { return std::string(table == nullptr ? "" : table->set); };
  return {set(kernels::kernels<float>()), set(kernels::kernels<Bf16>())};
}

}  // namespace plugin
