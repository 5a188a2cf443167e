# exercise: update_parameters
# right: no
# wrong: only the three matrices are moved, the two biases come back as they were (slice [:3])

def update_parameters(params, grads, lr=1e-3):
    matrices = [p - lr * g for p, g in zip(params[:3], grads[:3])]
    return (*matrices, *(b.copy() for b in params[3:]))
