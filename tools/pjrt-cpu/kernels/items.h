// Runs a loop of independent items on the caller's threads.
#ifndef KERNELS_ITEMS_H_
#define KERNELS_ITEMS_H_

#include "kernels.h"
#include "vector.h"

namespace {

using kernels::Parallel;

template <class Body>
struct ItemLoop {
  const Body& body;
  int64_t count;
  int64_t next;  // shared between the tasks, hence atomic

  static void run(void* argument, int64_t worker) {
    ItemLoop& loop = *static_cast<ItemLoop*>(argument);
    for (;;) {
      const int64_t item = __atomic_fetch_add(&loop.next, 1, __ATOMIC_RELAXED);
      if (item >= loop.count) return;
      loop.body(item, worker);
    }
  }
};

// Calls body(item, worker) for each item in [0, count); each worker, below
// parallel.threads, is a single task, so it can own a slice of the scratch.
template <class Body>
void for_each_item(const Parallel& parallel, int64_t count, const Body& body) {
  ItemLoop<Body> loop{body, count, 0};
  const int64_t tasks = min(count, parallel.threads);
  if (tasks == 1) return ItemLoop<Body>::run(&loop, 0);
  parallel.run(parallel.context, tasks, &ItemLoop<Body>::run, &loop);
}

}  // namespace

#endif  // KERNELS_ITEMS_H_
