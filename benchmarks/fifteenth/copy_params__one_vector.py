# exercise: copy_params
# right: no
# wrong: fills the model from one long vector in the order U, V, W, biases, while the model keeps its hidden biases before the output weights, so the numbers land in the wrong tensors
# lines: 11
from torch.nn.utils import vector_to_parameters


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    nothing = np.zeros_like(b_hidden)
    parts = [U, V, W, b_hidden, nothing, b_out]
    vector = np.concatenate([part.ravel() for part in parts])
    vector_to_parameters(torch.tensor(vector, dtype=torch.float64), model.parameters())
