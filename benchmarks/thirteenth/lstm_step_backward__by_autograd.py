# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    weights = [torch.tensor(p, dtype=torch.float64, requires_grad=True) for p in params[:3]]
    h0, c0 = (torch.tensor(a, dtype=torch.float64, requires_grad=True) for a in (h_prev, c_prev))
    W_x, W_h, b = weights
    z = W_x @ torch.tensor(x, dtype=torch.float64) + W_h @ h0 + b
    i, f, g, o = z.chunk(4)
    cell = f.sigmoid() * c0 + i.sigmoid() * g.tanh()
    state = o.sigmoid() * cell.tanh()
    upstream = [torch.tensor(d, dtype=torch.float64) for d in (d_h, d_c)]
    found = torch.autograd.grad((state, cell), (*weights, h0, c0), upstream)
    *three, d_h_prev, d_c_prev = (t.numpy() for t in found)
    return tuple(three), d_h_prev, d_c_prev
