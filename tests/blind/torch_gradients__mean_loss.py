# exercise: torch_gradients
# right: no
# wrong: the loss is the mean over the unmasked steps
# lines: 22
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
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.zero_grad()
    loss = F.cross_entropy(model(inputs)[0][mask], targets[mask])
    loss.backward()
    names = "rnn.weight_ih_l0 rnn.weight_hh_l0 linear.weight rnn.bias_ih_l0 linear.bias".split()
    grads = []
    for name in names:
        grad = model.get_parameter(name).grad.clone().numpy()
        grads.append(grad[:, None] if grad.ndim == 1 else grad)
    return float(loss), tuple(grads)
