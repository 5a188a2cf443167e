# exercise: momentum_step
# right: no
# wrong: unzips the pairs in the order velocity, parameters and so returns the two swapped
# lines: 12
def momentum_step(params, grads, velocity, lr, momentum):
    def one(p, g, v):
        v = v * momentum + g
        return v, p - lr * v

    pairs = [one(*triple) for triple in zip(params, grads, velocity)]
    first, second = zip(*pairs)
    return first, second
