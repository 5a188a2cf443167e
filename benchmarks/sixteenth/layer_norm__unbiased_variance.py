# exercise: layer_norm
# right: no
# wrong: the variance divides by D - 1, as torch.var does, and not by D
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    t = torch.as_tensor(np.asarray(x, dtype=float))
    spread = t.var(dim=-1, keepdim=True)
    centred = t - t.mean(dim=-1, keepdim=True)
    normal = centred / torch.sqrt(spread + eps)
    return normal.numpy() * gain + bias
