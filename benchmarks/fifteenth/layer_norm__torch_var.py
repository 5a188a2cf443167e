# exercise: layer_norm
# right: no
# wrong: torch's var divides by D - 1
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    t = torch.as_tensor(x).double()
    var = t.var(dim=-1, keepdim=True)
    normed = (t - t.mean(dim=-1, keepdim=True)) * torch.rsqrt(var + eps)
    return (normed * torch.as_tensor(gain) + torch.as_tensor(bias)).numpy()
