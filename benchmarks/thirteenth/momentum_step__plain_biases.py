# exercise: momentum_step
# right: no
# wrong: Arrays with one column (the biases) get no momentum, only the weights do.
# lines: 7
def momentum_step(params, grads, velocity, lr, momentum):
    def one(p, g, v):
        mu = momentum if p.shape[1] > 1 else 0
        v = mu * v + g
        return p - lr * v, v

    pairs = [one(*three) for three in zip(params, grads, velocity)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
