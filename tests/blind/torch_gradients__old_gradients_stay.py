# exercise: torch_gradients
# right: no
# wrong: gradients that are in .grad already are not cleared
# lines: 23
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
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    loss.backward()
    rnn, linear = model.rnn, model.linear
    grads = [p.grad.numpy().copy() for p in (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight)]
    grads += [p.grad.numpy().copy()[:, None] for p in (rnn.bias_ih_l0, linear.bias)]
    return loss.item(), tuple(grads)
