# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    def pairs():
        for theta, g, v in zip(params, grads, velocity):
            fresh = np.add(np.multiply(momentum, v), g)
            yield np.subtract(theta, np.multiply(lr, fresh)), fresh

    moved, speeds = zip(*pairs())
    return moved, speeds
