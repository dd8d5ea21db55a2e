// Custom calls of programs to the kernels (kernels/kernels.h): XLA FFI handlers, for `f32` arrays in row-major order.
#include "kernel_calls.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <mutex>
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
using Array = ffi::Buffer<ffi::F32>;
using Output = ffi::Result<Array>;

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
ffi::Error Launch(ffi::ThreadPool& pool, const Call& call, int64_t (*scratch_size)(const Call&, int threads),
                  void (*kernel)(const Call&, const kernels::Parallel&, float* scratch)) {
  const kernels::Parallel parallel = On(pool);
  const Scratch scratch(scratch_size(call, parallel.threads));
  if (scratch.data() == nullptr) {
    return ffi::Error(ffi::ErrorCode::kResourceExhausted, "no memory for a kernel's scratch");
  }
  kernel(call, parallel, scratch.data());
  return ffi::Error::Success();
}

/// Whether an array has these dimensions.
bool Is(const Array& array, std::initializer_list<int64_t> dims) {
  const auto actual = array.dimensions();
  return actual.size() == dims.size() && std::equal(actual.begin(), actual.end(), dims.begin());
}

/// Whether these are pictures, kernels of so many matrices with so many rows an input channel, and a bias, of which a
/// convolution makes pictures that are `factor` times as large. Kernels come in panels of 16 columns, without a remainder.
bool AreConvolution(const Array& x, const Array& weights, const Array& bias, const Array& y, int64_t matrices,
                    int64_t rows, int64_t factor) {
  if (x.dimensions().size() != 4 || y.dimensions().size() != 4) return false;
  const auto in = x.dimensions();
  const int64_t co = y.dimensions()[3];
  return x.element_count() > 0 && co % kernels::kPanel == 0 &&
         Is(y, {in[0], factor * in[1], factor * in[2], co}) &&
         Is(weights, {matrices, co / kernels::kPanel, rows * in[3], kernels::kPanel}) && Is(bias, {co});
}

ffi::Error Winograd(ffi::ThreadPool pool, Array x, Array u, Array bias, Output y) {
  if (!AreConvolution(x, u, bias, *y, 36, 1, 1)) return Wrong("stablejet.winograd");
  const auto in = x.dimensions();
  const kernels::Winograd call = {in[0], in[1], in[2], in[3], y->dimensions()[3],
                                  x.typed_data(), u.typed_data(), bias.typed_data(), y->typed_data()};
  return Launch(pool, call, kernels::kernels()->winograd_scratch, kernels::kernels()->winograd);
}

ffi::Error Upsample(ffi::ThreadPool pool, Array x, Array weights, Array bias, Output y) {
  if (!AreConvolution(x, weights, bias, *y, 4, 4, 2)) return Wrong("stablejet.upsample");
  const auto in = x.dimensions();
  const kernels::Upsample call = {in[0], in[1], in[2], in[3], y->dimensions()[3],
                                  x.typed_data(), weights.typed_data(), bias.typed_data(), y->typed_data()};
  return Launch(pool, call, kernels::kernels()->upsample_scratch, kernels::kernels()->upsample);
}

ffi::Error Attention(ffi::ThreadPool pool, Array q, Array k, Array v, Output out, int64_t heads) {
  if (q.dimensions().size() != 3 || k.dimensions().size() != 3 || heads < 1) return Wrong("stablejet.attention");
  const int64_t n = q.dimensions()[0], t = q.dimensions()[1], c = q.dimensions()[2], s = k.dimensions()[1];
  if (!Is(k, {n, s, c}) || !Is(v, {n, s, c}) || !Is(*out, {n, t, c}) || c % heads != 0 || q.element_count() == 0 ||
      s == 0) {
    return Wrong("stablejet.attention");
  }
  const kernels::Attention call = {n, heads, t, s, c / heads, q.typed_data(), k.typed_data(), v.typed_data(),
                                   out->typed_data()};
  return Launch(pool, call, kernels::kernels()->attention_scratch, kernels::kernels()->attention);
}

ffi::Error GroupNorm(ffi::ThreadPool pool, Array x, Array scale, Array shift, Array epsilon, Output y, int64_t groups,
                     int64_t silu) {
  if (x.dimensions().size() != 4) return Wrong("stablejet.group_norm");
  const auto in = x.dimensions();
  const int64_t c = in[3];
  if (!Is(*y, {in[0], in[1], in[2], c}) || !Is(scale, {c}) || !Is(shift, {c}) || !Is(epsilon, {1}) || groups < 1 ||
      c % groups != 0 || x.element_count() == 0) {
    return Wrong("stablejet.group_norm");
  }
  const kernels::GroupNorm call = {in[0], in[1] * in[2], c, groups, x.typed_data(), scale.typed_data(),
                                   shift.typed_data(), epsilon.typed_data()[0], silu != 0, y->typed_data()};
  return Launch(pool, call, kernels::kernels()->group_norm_scratch, kernels::kernels()->group_norm);
}

#define THREE_ARRAYS \
  ffi::Ffi::Bind().Ctx<ffi::ThreadPool>().Arg<Array>().Arg<Array>().Arg<Array>().Ret<Array>()
XLA_FFI_DEFINE_HANDLER(WinogradHandler, Winograd, THREE_ARRAYS);
XLA_FFI_DEFINE_HANDLER(UpsampleHandler, Upsample, THREE_ARRAYS);
XLA_FFI_DEFINE_HANDLER(AttentionHandler, Attention, THREE_ARRAYS.Attr<int64_t>("heads"));
XLA_FFI_DEFINE_HANDLER(GroupNormHandler, GroupNorm,
                       ffi::Ffi::Bind()
                           .Ctx<ffi::ThreadPool>()
                           .Arg<Array>()
                           .Arg<Array>()
                           .Arg<Array>()
                           .Arg<Array>()
                           .Ret<Array>()
                           .Attr<int64_t>("groups")
                           .Attr<int64_t>("silu"));
#undef THREE_ARRAYS

}  // namespace

int KernelCallsVersion() {
  static const int version = [] {
    if (kernels::kernels() == nullptr) return 0;
    const XLA_FFI_Api* api = xla::ffi::GetXlaFfiApi();
    const std::pair<const char*, XLA_FFI_Handler*> handlers[] = {{"stablejet.winograd", WinogradHandler},
                                                                 {"stablejet.upsample", UpsampleHandler},
                                                                 {"stablejet.attention", AttentionHandler},
                                                                 {"stablejet.group_norm", GroupNormHandler}};
    for (const auto& [name, handler] : handlers) {
      // A name that is taken belongs to another copy of this plugin in the process.
      if (XLA_FFI_Error* error = ffi::Ffi::RegisterStaticHandler(api, name, "Host", handler)) {
        ffi::internal::DestroyError(api, error);
      }
    }
    return 1;
  }();
  return version;
}

}  // namespace plugin
