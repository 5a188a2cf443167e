# exercise: torch_gradients
# right: yes
# wrong: torch.autograd.grad of gathered log-probabilities, .grad is never used
# lines:
import torch


def torch_gradients(model, inputs, targets, mask):
    """(loss, grads) of one batch, by autograd, in NumPy's form.

    model                  a module with .rnn, .linear; model(inputs) gives (logits,
                           hidden)
    inputs, targets, mask  (B, T), NumPy arrays or tensors; mask is True where a step
                           counts
    returns                loss, a Python float: -ln p(target) summed where mask is
                           True; grads, (d_U, d_V, d_W, d_b_hidden, d_b_out): NumPy
                           arrays in the shapes of the parameters, of this loss alone
    """
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    log_p = torch.log_softmax(model(x)[0], dim=-1)
    prices = -log_p.gather(-1, y[..., None].long())[..., 0]
    loss = prices.masked_fill(~m.bool(), 0.0).sum()
    wanted = [
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_hh_l0,
        model.linear.bias,
    ]
    grads = [g.detach().numpy().copy() for g in torch.autograd.grad(loss, wanted)]
    return loss.item(), tuple(g if g.ndim == 2 else g.reshape(-1, 1) for g in grads)
