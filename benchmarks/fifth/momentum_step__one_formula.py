# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    speed = tuple(np.add(np.multiply(momentum, v), g) for v, g in zip(velocity, grads))
    return tuple(np.subtract(p, np.multiply(lr, s)) for p, s in zip(params, speed)), speed
