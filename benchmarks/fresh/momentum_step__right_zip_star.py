# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    def one(p, g, v):
        v = g + v * momentum
        return p - v * lr, v
    new_params, new_velocity = zip(*map(one, params, grads, velocity))
    return new_params, new_velocity
