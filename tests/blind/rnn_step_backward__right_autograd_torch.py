# exercise: rnn_step_backward
# right: yes
import torch


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = (torch.tensor(p, requires_grad=True) for p in params)
    before = torch.tensor(h_prev, requires_grad=True)
    # the step again, from f on with the state that was given
    state = torch.tanh(U @ torch.tensor(x) + V @ before + b_hidden)
    logits = W @ state + b_out
    total = (logits * torch.tensor(d_o)).sum() + (state * torch.tensor(d_h_next)).sum()
    *grads, d_h_prev = torch.autograd.grad(total, (U, V, W, b_hidden, b_out, before))
    return [g.numpy() for g in grads], d_h_prev.numpy()
