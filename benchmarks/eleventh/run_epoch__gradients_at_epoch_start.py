# exercise: run_epoch
# right: no
# wrong: takes every gradient and loss with the parameters from the start of the epoch and only applies the steps one by one
# lines: 8, 9
def run_epoch(dataset, params, lr=None, max_norm=None):
    origin, moving, losses = params, params, []
    for x, y in dataset:
        o, h = forward_pass(x, np.zeros(params[3].shape), origin)
        loss, g = backward_pass(x, o, h, y, origin)
        losses += [loss]
        if lr is not None:
            g = g if max_norm is None else clip_gradient_norm(g, max_norm)
            moving = update_parameters(moving, g, lr)
    return sum(losses) / len(losses), moving
