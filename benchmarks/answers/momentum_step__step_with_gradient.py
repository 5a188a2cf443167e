# exercise: momentum_step
# right: no
# wrong: the parameter moves by lr times the gradient, the velocity is kept but not used

def momentum_step(params, grads, velocity, lr, momentum):
    new_velocity = [momentum * v + g for v, g in zip(velocity, grads)]
    new_params = [p - lr * g for p, g in zip(params, grads)]
    return new_params, new_velocity
