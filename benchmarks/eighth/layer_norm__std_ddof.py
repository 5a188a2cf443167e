# exercise: layer_norm
# right: no
# wrong: the variance divides by D - 1 as in torch.var, and eps is added to the root instead of under it
# lines: 8, 9
def layer_norm(x, gain, bias, eps=1e-5):
    t = torch.as_tensor(x)
    mean = t.mean(-1, keepdim=True)
    std = t.var(-1, keepdim=True).sqrt()
    y = (t - mean) / (std + eps)
    return y.numpy() * gain + bias
