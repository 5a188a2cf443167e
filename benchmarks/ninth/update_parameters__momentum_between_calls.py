# exercise: update_parameters
# right: no
# wrong: A running velocity is kept between calls, so from the second call on the step holds nine tenths of the earlier steps.
# lines: 12
_velocity = {}


def update_parameters(params, grads, lr=1e-3):
    new = []
    for i, (p, g) in enumerate(zip(params, grads)):
        key = (i, np.shape(p))
        _velocity[key] = 0.9 * _velocity.get(key, 0.0) + g
        new.append(p - lr * _velocity[key])
    return new
