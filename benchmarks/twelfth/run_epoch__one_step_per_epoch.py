# exercise: run_epoch
# right: no
# wrong: All gradients are taken at the starting parameters, and one summed step is made at the end.
# lines: 14
def run_epoch(dataset, params, lr=None, max_norm=None):
    total, steps = 0.0, []
    for x, y in dataset:
        out, hs = forward_pass(x, np.zeros_like(params[3]), params)
        loss, grads = backward_pass(x, out, hs, y, params)
        total += loss
        steps.append(grads if max_norm is None else clip_gradient_norm(grads, max_norm))
    if lr is not None:
        summed = [sum(column) for column in zip(*steps)]
        params = update_parameters(params, summed, lr)
    return total / len(dataset), params
