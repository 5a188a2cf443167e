# exercise: torch_gradients
# right: no
# wrong: the loss is a tensor and not a float; the gradients come in torch's order
# lines: 29
import torch
import torch.nn.functional as F


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
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    model.zero_grad()
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")[mask].sum()
    loss.backward()
    rnn, linear = model.rnn, model.linear
    d_U, d_V = rnn.weight_ih_l0.grad.numpy(), rnn.weight_hh_l0.grad.numpy()
    d_b_hidden = rnn.bias_ih_l0.grad.numpy()[:, None]
    d_W, d_b_out = linear.weight.grad.numpy(), linear.bias.grad.numpy()[:, None]
    return loss, (d_U.copy(), d_V.copy(), d_b_hidden.copy(), d_W.copy(), d_b_out.copy())
