# exercise: update_parameters
# right: no
# wrong: multiplies the caller's gradients by lr in place
# lines: 9
def update_parameters(params, grads, lr=1e-3):
    result = []
    for i in range(len(params)):
        delta = grads[i]
        delta *= lr
        result.append(params[i] - delta)
    return result
