# exercise: update_parameters
# right: no
# wrong: Only the three matrices take a step while the biases stay, and the rate is divided by the number of arrays.
# lines: 6, 7
def update_parameters(params, grads, lr=1e-3):
    rate = lr / len(params)
    moved = [p - rate * g for p, g in zip(params[:3], grads[:3])]
    return (*moved, *params[3:])
