# exercise: update_parameters
# right: no
# wrong: The biases are moved at twice the learning rate.
# lines: 6
def update_parameters(params, grads, lr=1e-3):
    rates = [2 * lr if p.shape[1] == 1 else lr for p in params]
    return [p - rate * g for p, g, rate in zip(params, grads, rates)]
