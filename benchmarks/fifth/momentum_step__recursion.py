# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    if len(params) == 0:
        return [], []
    (p, *ps), (g, *gs), (v, *vs) = params, grads, velocity
    rest_p, rest_v = momentum_step(ps, gs, vs, lr, momentum)
    v = np.tensordot([momentum, 1.0], np.stack([v, g]), axes=1)
    return [p - lr * v] + rest_p, [v] + rest_v
