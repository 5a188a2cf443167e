# exercise: torch_gradients
# right: no
# wrong: only the last time step counts, right only for T = 1
# name: mask-changed
import torch

def torch_gradients(model, inputs, targets, mask):
    x, y, m = [torch.as_tensor(a) for a in (inputs, targets, mask)]
    rnn, linear = model.rnn, model.linear
    logits, hidden = model(x)
    log_p = torch.log_softmax(logits, dim=-1)
    picked = log_p.gather(-1, y[..., None])[..., 0]
    loss = -(picked[:, -1] * m[:, -1]).sum()
    weights = (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias)
    grads = [g.numpy() for g in torch.autograd.grad(loss, weights)]
    grads[3] = grads[3][:, None]
    grads[4] = grads[4][:, None]
    return loss.item(), tuple(grads)
