# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    def flat(arrays):
        return np.concatenate([np.ravel(a) for a in arrays])

    def back(vector):
        pieces, start = [], 0
        for p in params:
            pieces.append(vector[start : (start := start + p.size)].reshape(p.shape))
        return pieces

    v = momentum * flat(velocity) + flat(grads)
    return back(flat(params) - lr * v), back(v)
