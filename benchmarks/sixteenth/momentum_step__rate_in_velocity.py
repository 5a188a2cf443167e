# exercise: momentum_step
# right: no
# wrong: The learning rate is put into the velocity instead of into the step.
# lines: 8, 10
def momentum_step(params, grads, velocity, lr, momentum):
    out = {"params": [], "velocity": []}
    for i in range(len(params)):
        v = momentum * velocity[i] + lr * grads[i]
        out["velocity"].append(v)
        out["params"].append(params[i] - v)
    return out["params"], out["velocity"]
