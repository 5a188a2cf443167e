# exercise: layer_norm
# right: no
# wrong: torch's std divides by D - 1, so the variance is not a mean over D.
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    t = torch.as_tensor(x)
    centred = t - t.mean(dim=-1, keepdim=True)
    std = torch.sqrt(t.std(dim=-1, keepdim=True) ** 2 + eps)
    return (centred / std).numpy() * gain + bias
