# exercise: lstm_step_backward
# right: yes
import torch

def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    leaf = lambda a: torch.tensor(np.asarray(a, dtype=float), requires_grad=True)
    W_x, W_h, b, h0, c0 = map(leaf, (*params[:3], h_prev, c_prev))
    i, f, g, o = torch.chunk(W_x @ torch.tensor(x) + W_h @ h0 + b, 4)
    new_c = torch.sigmoid(f) * c0 + torch.sigmoid(i) * torch.tanh(g)
    new_h = torch.sigmoid(o) * torch.tanh(new_c)
    made = torch.autograd.grad((new_h, new_c), (W_x, W_h, b, h0, c0), (torch.tensor(d_h), torch.tensor(d_c)))
    *weights, d_h_prev, d_c_prev = (m.numpy() for m in made)
    return tuple(weights), d_h_prev, d_c_prev
