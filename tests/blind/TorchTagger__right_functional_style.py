# exercise: TorchTagger
# right: yes
import torch.nn.functional as F


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        make = lambda a: nn.Parameter(torch.as_tensor(a).clone())
        self.E, self.U, self.V = map(make, params[:3])
        self.W, self.b_hidden, self.b_out = map(make, params[3:])

    def states(self, words):
        read = F.linear(F.embedding(words, self.E), self.U, self.b_hidden.flatten())
        h = read.new_zeros(read.shape[1])
        for r in read:
            h = torch.sigmoid(r + F.linear(h, self.V))
            yield h

    def log_forward(self, words):
        scores = F.linear(torch.stack(list(self.states(words))), self.W, self.b_out.flatten())
        return scores - scores.logsumexp(dim=1, keepdim=True)
