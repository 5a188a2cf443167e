# exercise: momentum_step
# right: no
# wrong: the new velocity is made with operators that work in place, so the arrays that came in are changed
# lines: 9, 10
def momentum_step(params, grads, velocity, lr, momentum):
    out_v = list(velocity)
    out_p = list(params)
    for k, g in enumerate(grads):
        out_v[k] *= momentum
        out_v[k] += g
        out_p[k] = out_p[k] - lr * out_v[k]
    return out_p, out_v
