# exercise: run_epoch
# right: yes
# needs: forward_pass, backward_pass, clip_gradient_norm
def run_epoch(dataset, params, lr=None, max_norm=None):
    def one(carry, pair):
        total, theta = carry
        inputs, targets = pair
        h0 = np.zeros_like(theta[3])
        outputs, states = forward_pass(inputs, h0, theta)
        if lr is None:
            p = np.array(outputs)[np.asarray(targets) > 0]
            return total - np.sum(np.log(np.maximum(p, 1e-12))), theta
        loss, grads = backward_pass(inputs, outputs, states, targets, theta)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        return total + loss, tuple(p - lr * g for p, g in zip(theta, grads, strict=True))

    total, theta = functools.reduce(one, dataset, (0.0, params))
    return total / len(dataset), theta
