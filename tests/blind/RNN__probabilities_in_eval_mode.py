# exercise: RNN
# right: no
# wrong: in eval mode probabilities are returned
# lines: 17
# name: softmax-in-eval-mode
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.n = vocab_size

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.n).type_as(self.linear.weight)
        states, last = self.rnn(x, hidden)
        logits = self.linear(states)
        return (logits, last) if self.training else (logits.softmax(-1), last)
