import type { Embeddings } from '@langchain/core/embeddings';
import { AdviceError } from '../../shared/errors.ts';

const OPT_IN_PACKAGE = '@huggingface/transformers';

/**
 * A model that runs in this process, downloaded at its first use. Its library is 474 MB, so it is installed only by those
 * who want it.
 * @throws AdviceError with the command that installs it.
 */
export async function createLocalEmbeddings(model: string): Promise<Embeddings> {
  try {
    import.meta.resolve(OPT_IN_PACKAGE);
    await import(OPT_IN_PACKAGE);
  } catch (error) {
    throw new AdviceError(
      `EMBEDDINGS=local:${model} needs a package that is not installed. Run: ONNXRUNTIME_NODE_INSTALL=skip npm install --no-save ${OPT_IN_PACKAGE}`,
      { cause: error },
    );
  }
  const { HuggingFaceTransformersEmbeddings } =
    await import('@langchain/community/embeddings/huggingface_transformers');
  return new HuggingFaceTransformersEmbeddings({ model });
}
