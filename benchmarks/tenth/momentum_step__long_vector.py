# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    def flat(arrays):
        return np.concatenate([np.ravel(a) for a in arrays])

    def unflat(vector):
        it = iter(vector)
        return [np.fromiter(it, float, count=p.size).reshape(p.shape) for p in params]

    v = np.dot([momentum, 1.0], [flat(velocity), flat(grads)])
    return unflat(flat(params) - lr * v), unflat(v)
