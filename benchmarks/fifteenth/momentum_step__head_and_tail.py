# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five."""

    def walk(ps, gs, vs):
        if not len(ps):
            return (), ()
        v = np.add(np.multiply(momentum, vs[0]), gs[0])
        more_params, more_velocity = walk(ps[1:], gs[1:], vs[1:])
        return (np.subtract(ps[0], np.multiply(lr, v)), *more_params), (v, *more_velocity)

    return walk(params, grads, velocity)
