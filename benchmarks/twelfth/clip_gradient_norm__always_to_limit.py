# exercise: clip_gradient_norm
# right: no
# wrong: Makes every arrow exactly max_norm long, so short gradients are stretched.
# lines: 10
def clip_gradient_norm(grads, max_norm=0.25):
    sq = sum(float(np.vdot(g, g)) for g in grads)
    if sq == 0.0:
        return grads
    k = max_norm / sq ** 0.5
    return [k * g for g in grads]
