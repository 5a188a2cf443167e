# exercise: momentum_step
# right: no
# wrong: The parameters move along the velocity of the step before.
# lines: 12
def momentum_step(params, grads, velocity, lr, momentum):
    def move(p, v):
        return p - lr * v

    def speed_up(v, g):
        return momentum * v + g

    new_params = tuple(map(move, params, velocity))
    return new_params, tuple(map(speed_up, velocity, grads))
