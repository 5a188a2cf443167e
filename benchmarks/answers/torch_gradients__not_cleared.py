# exercise: torch_gradients
# right: no
# wrong: old gradients are not cleared before backward, a second call returns the sum of both
import torch


def torch_gradients(model, inputs, targets, mask):
    tokens, wanted, real = map(torch.as_tensor, (inputs, targets, mask))
    logits, _ = model(tokens)
    log_p = torch.log_softmax(logits, dim=-1).gather(-1, wanted.unsqueeze(-1)).squeeze(-1)
    loss = -log_p.masked_select(real).sum()
    loss.backward()

    def numpy_form(parameter):
        grad = parameter.grad.detach().numpy().copy()
        return grad if grad.ndim == 2 else grad.reshape(-1, 1)

    order = (model.rnn.weight_ih_l0, model.rnn.weight_hh_l0, model.linear.weight, model.rnn.bias_ih_l0, model.linear.bias)
    return float(loss), tuple(numpy_form(p) for p in order)
