# exercise: momentum_step
# right: no
# wrong: The velocity is an average, with a factor 1 - momentum on the gradient.
# lines: 8
def momentum_step(params, grads, velocity, lr, momentum):
    names = ("U", "V", "W", "b_hidden", "b_out")
    P, G, M = (dict(zip(names, some)) for some in (params, grads, velocity))
    M = {n: momentum * M[n] + (1 - momentum) * G[n] for n in names}
    P = {n: P[n] - lr * M[n] for n in names}
    return tuple(P.values()), tuple(M.values())
