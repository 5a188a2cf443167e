# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    if len(params) == 0:
        return [], []
    (p, *ps), (g, *gs), (v, *vs) = params, grads, velocity
    rest_p, rest_v = momentum_step(ps, gs, vs, lr, momentum)
    return [p - lr * (w := np.add(momentum * v, g))] + rest_p, [w] + rest_v
