# exercise: momentum_step
# right: yes
# wrong: all five as one vector
import numpy as np


def momentum_step(params, grads, velocity, lr, momentum):
    join = lambda arrays: np.concatenate([np.ravel(a) for a in arrays])  # noqa: E731

    def cut(vector):
        ends = np.cumsum([np.size(p) for p in params])
        return [part.reshape(np.shape(p)) for part, p in zip(np.split(vector, ends[:-1]), params)]

    v = momentum * join(velocity) + join(grads)
    return cut(join(params) - lr * v), cut(v)
