# exercise: momentum_step
# right: no
# wrong: Where gradient and velocity have opposite signs, the velocity is forgotten instead of being reduced.
# lines: 9
def momentum_step(params, grads, velocity, lr, momentum):
    new_params, new_velocity = [], []
    for p, g, v in zip(params, grads, velocity):
        agree = np.sign(v) == np.sign(g)
        v = np.where(agree, momentum * v, 0.0) + g
        new_velocity.append(v)
        new_params.append(p - lr * v)
    return new_params, new_velocity
