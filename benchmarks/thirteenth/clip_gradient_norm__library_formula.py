# exercise: clip_gradient_norm
# right: no
# wrong: 1e-6 is added to the norm and the factor is cut at 1, so that gradients at or just below the limit are changed, and with a small limit strongly
# lines: 7
def clip_gradient_norm(grads, max_norm=0.25):
    total_norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    clip_coef = max_norm / (total_norm + 1e-6)
    clip_coef_clamped = min(clip_coef, 1.0)
    return [g * clip_coef_clamped for g in grads]
