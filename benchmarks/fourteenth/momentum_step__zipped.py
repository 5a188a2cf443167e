# exercise: momentum_step
# right: yes
def momentum_step(params, grads, velocity, lr, momentum):
    def one(param, grad, v):
        v = np.add(momentum * v, grad)
        return param - lr * v, v

    new_params, new_velocity = zip(*map(one, params, grads, velocity))
    return list(new_params), list(new_velocity)
